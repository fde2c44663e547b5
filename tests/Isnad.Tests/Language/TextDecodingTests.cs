using System.Text;
using Isnad.Text;

namespace Isnad.Tests.Language;

/// <summary>Encodings are told apart, and bytes that are none of them are refused with the reason.</summary>
public class TextDecodingTests
{
    private const string Sample = "قال المتحدث باسم الجيش، أمس، إن القوات انسحبت من البلدة.";

    [Theory]
    [InlineData("utf-8", 65001, false)]
    [InlineData("utf-8", 65001, true)]
    [InlineData("utf-16le", 1200, false)]
    [InlineData("utf-16le", 1200, true)]
    [InlineData("utf-16be", 1201, false)]
    [InlineData("utf-16be", 1201, true)]
    [InlineData("windows-1256", 1256, false)]
    [InlineData("iso-8859-6", 28596, false)]
    public void Encoding_is_recognised(string name, int codePage, bool mark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Sample)];
        TextDecoding.TryDecode(bytes, out var text, out var found).ShouldBeTrue();
        found.ShouldBe(name);
        text.ShouldBe(Sample);
    }

    [Fact]
    public void Windows_1256_with_its_own_quotation_marks_is_recognised()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1256)!;
        TextDecoding.TryDecode(encoding.GetBytes("قال «المجلس» إن الهدنة سارية"), out var text, out var found).ShouldBeTrue();
        found.ShouldBe("windows-1256");
        text.ShouldContain("«المجلس»");
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10 })]
    [InlineData(new byte[] { 0x93, 0x94, 0xC3, 0x28 })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC3, 0x28 })]
    public void Other_bytes_are_refused_with_the_reason(byte[] bytes)
    {
        TextDecoding.TryDecode(bytes, out var text, out var why).ShouldBeFalse();
        text.ShouldBeEmpty();
        why.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Nothing_is_empty_text()
    {
        TextDecoding.TryDecode([], out var text, out var encoding).ShouldBeTrue();
        text.ShouldBeEmpty();
        encoding.ShouldBe("utf-8");
    }
}
