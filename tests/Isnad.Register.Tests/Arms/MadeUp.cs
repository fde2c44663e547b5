using System.Text;
using Isnad.Register.Arms;

namespace Isnad.Register.Tests.Arms;

/// <summary>Files in the shapes that registers have used; every deal in them is made up.</summary>
internal static class MadeUp
{
    public const string Register = """
        Transfers of major conventional arms from All countries to All countries.
        A '?' in a column indicates uncertain data.

        Source: a made-up register.
        Data generated: 13 Oct 2024 12:33:29 PM
        Recipient,Supplier,Year of order, ,Number ordered, ,Weapon designation,Weapon description,Number delivered, ,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons
        Kenya,France,2010,?,12,,Faucon-9,UAV,12,?,2011; 2012,New,Assembled in Kenya,2,24,24
        Kenya,France,2012,,40,?,Dard,anti-tank missile,40,,2013,New,,0.05,2,2
        Kenya,unknown supplier(s),2013,?,,,Hache,tank,3,?,2014,Second hand,,1.5,,4.5
        House of Representatives (Libya)*,Jordan,2015,?,6,?,Sahm,APC,6,?,2016,New,,0.1,0.6,0.6

        """;

    public const string Newer = """
        Source: a made-up register.
        Data generated: 18 May 2026 2:29:20 PM
        Recipient,Supplier,Year of order, ,Number ordered, ,Weapon designation,Weapon description,Number delivered, ,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons
        Kenya,France,2010,?,12,,Faucon-9,reconnaissance drone,12,?,2011; 2012,New,Assembled in Kenya,2,24,24
        Kenya,France,2012,,40,?,Dard,anti-tank missile,60,,2013; 2014,New,,0.05,2,3
        Kenya,France,2024,,2,,Nuage-2,recce satellite,0,,,New,,0,0,0
        House of Representatives (Libya)*,Jordan,2015,?,6,?,Sahm,armoured personnel carrier,6,?,2016,New,,0.1,0.6,0.6

        """;

    public const string Deliveries = """
        SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production
        101,France,Kenya,Faucon-9 UAV,UAV,Aircraft,2010,Yes,4,Yes,2011,Yes,New,2,2,8,Yes
        101,France,Kenya,Faucon-9 UAV,UAV,Aircraft,2010,Yes,8,Yes,2012,No,New,2,2,16,Yes
        102,France,Kenya,D-40 portable,anti-tank missile,Missiles,2012,No,40,No,2013,No,New,0.05,0.05,2,No
        103,Italy,Kenya,Lupo,self-propelled gun,Artillery,2011,No,5,No,2012,No,Second hand,1,0.4,2,No

        """;

    public const string Legacy = """
        tidn,buyercod,sellercod,odat,odai,onum,onai,ldat,term,desig2,wcat,desc,coprod,nrdel,nrdelai,delyears,buyer,seller,status,tivunit,tivorder,tivdel
        101,KEN,FRA,2010,X,12,,2012,For border guard,Faucon-9,AC,UAV,,12,X,2011; 2012,Kenya,France,N,2,24,24

        """;

    public const string TivTable = """
        "TIV of arms exports from France, 2010-2013",,,,,
        Figures are expressed in millions.,,,,,
        Generated: 28 July 2022,,,,,
        ,,,,,
        ,2010,2011,2012,2013,Total
        Kenya,,8,16,2,25
        Ghana,0,,,,0
        Total,0,8,16,2,25

        """;

    public const string HandKept = """
        supplier,recipient,designation,description,ordered_year,ordered_number,delivered_years,delivered_number,value,currency,source
        France,Kenya,Faucon-9,drone,2010,12,2011-2012,(12),30000000,USD,"ministry, answer to a question"

        """;

    public const string UnRegister = """
        Reporting state,Year,Type,Category,Partner,Number of items,State of origin,Intermediate location,Description of items,Comments on the transfer
        France,2012,Export,IV. Combat aircraft,Kenya,8,,,Faucon-9,

        """;

    public const string Rtf = """
        {\rtf1\ansi{\fonttbl{\f0 Arial;}}
        \pard Transfers of major conventional weapons\par
        \trowd Recipient/supplier (S) or licenser (L)\cell No. ordered\cell Weapon designation\cell Weapon description\cell Year of order/licence\cell Year(s) of deliveries\cell No. delivered/produced\cell Comments\cell\row
        \trowd\b Kenya\cell\cell\cell\cell\cell\cell\cell\cell\row
        \trowd S: France\cell 12\cell Faucon-9\cell UAV\cell (2010)\cell 2011-2012\cell (12)\cell Deal worth \'8030 m\cell\row
        \trowd\cell . .\cell Hache\cell Tank\cell 2013\cell 2014\cell 3\cell Second-hand\cell\row
        \trowd L: Italy\cell 5\cell Lupo\cell Self-propelled gun\cell 2011\cell 2012\cell 5\cell\cell\row
        }
        """;

    public static ArmsFileResult Read(string text, string name = "made-up.csv") => ArmsFileReader.Read(name, Encoding.UTF8.GetBytes(text));

    public static ArmsFile File(string text, string name = "made-up.csv")
    {
        var result = Read(text, name);
        result.Errors.ShouldBeEmpty();
        return result.File.ShouldNotBeNull();
    }

    public static ArmsRelease Release(string label, params string[] texts) => ArmsRelease.Of("sipri", label, texts.Select((t, i) => File(t, $"{i}.csv")));
}
