using System.Text;
using Isnad.Register.Council;

namespace Isnad.Register.Tests.Council;

/// <summary>Made-up files in the shapes that the Council register reads.</summary>
internal static class MadeUpCouncil
{
    public const string Lines = """
        {"symbol": "S/RES/9001 (2031)", "adoption_date": "9 January 2031", "agenda_item_name": "The situation in Somalia", "adoption_type": "Adopted 2-0-1", "draft_resolution": "S/2031/7", "outcome_letter": "S/PV.9990", "MS_in_favour_count": "2", "MS_against_count": "0", "MS_abstaining_count": "1", "MS_in_favour": ["CHINA", "FRANCE"], "MS_against": [], "MS_abstaining": ["KENYA"], "sponsors": ["KENYA"], "subjects": [["SOMALIA", "UNBIS Thesaurus"], ["The situation in Somalia.", "S/"]]}
        """;

    public const string Vetoes = """
        year,date,draft,meeting_record,agenda_item,crisis_topic,member_veto1,member_veto2,member_veto3
        1946,6/26/1946,S/PV.49,S/PV.49,The Spanish question,Spain,USSR,,
        1946,6/26/1946,S/PV.49,S/PV.49,The Spanish question again,Spain,USSR,,
        2031,5/26/2031,S/2031/431,S/PV.9998,Non-proliferation,North Korea,China,Russia,

        """;

    public const string LibraryVotes = """
        undl_id,ms_code,ms_name,ms_vote,date,resolution,draft,meeting,description,agenda,subjects,total_yes,total_no,total_abstentions
        77,CHN,CHINA,Y,2031-02-01,S/RES/9002(2031),S/2031/9,S/PV.9991,On Haiti,HAITI,HAITI|PEACE,2,0,1
        77,FRA,FRANCE,Y,2031-02-01,S/RES/9002(2031),S/2031/9,S/PV.9991,On Haiti,HAITI,HAITI|PEACE,2,0,1
        77,KEN,KENYA,A,2031-02-01,S/RES/9002(2031),S/2031/9,S/PV.9991,On Haiti,HAITI,HAITI|PEACE,2,0,1

        """;

    public const string LibraryRecords = """
        symbol,date,draft,meeting_record,title,subjects,vote_yes,vote_no,vote_abstention,vote_nonvote,vote_detail,text
        S/RES/9003 (2031),2031-03-01,S/2031/11,S/PV.9992,On Mali,MALI|PEACEKEEPING,2,0,1,NA,Y CHINA | Y FRANCE | A KENYA,NA

        """;

    /// <summary>A draft in the United Nations' XML: nine in favour of fifteen, a permanent member against.</summary>
    public static string Xml(string language = "eng", int yes = 9, string against = "FRANCE", string name = "draftResolution", string symbol = "S/2031/5") => $"""
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un">
          <statement name="{name}">
            <meta>
              <identification source="#DGACM">
                <FRBRWork><FRBRdate date="2031-01-05" name="voting"></FRBRdate></FRBRWork>
                <FRBRExpression><FRBRlanguage language="{language}"></FRBRlanguage></FRBRExpression>
              </identification>
              <classification source="x">
                <keyword value="S" showAs="SYRIAN ARAB REPUBLIC" dictionary="UNBIS Thesaurus"></keyword>
                <keyword value="3" showAs="sdg_3" dictionary="SDGO"></keyword>
                <keyword refersTo="title" value="t" showAs="Draft resolution [on Syria]" dictionary="DHL"></keyword>
              </classification>
              <workflow source="#un">
                <step date="2031-01-05" outcome="draftResolution" by="Bosnia and Herzegovina, Kenya and Brazil" />
                <step date="0001-01-01" outcome="draftResolutionAdditionalSponsors" by="" />
                <step date="2031-01-05" outcome="veto" as="S/PV.9989" by="negative vote of a permanent member" />
              </workflow>
              <analysis source="#un"><parliamentary><voting>
                <count value="{yes:000}" refersTo="inFavour"></count>
                <count value="01" refersTo="against"><akn4un:voters><organization refersTo="memberState">{against}</organization></akn4un:voters></count>
                <count value="{14 - yes:00}" refersTo="abstaining"></count>
              </voting></parliamentary></analysis>
            </meta>
            <coverPage><p><docNumber refersTo="#symbol">{symbol}</docNumber></p></coverPage>
          </statement>
        </akomaNtoso>
        """;

    public static CouncilFileResult Read(string text, string name = "made-up") => CouncilFileReader.Read(name, Encoding.UTF8.GetBytes(text));

    public static CouncilFile File(string text, string name = "made-up")
    {
        var result = Read(text, name);
        result.Errors.ShouldBeEmpty();
        return result.File.ShouldNotBeNull();
    }
}
