using Cacao.Types.Analyzers.Reading;

namespace Cacao.Types.Analyzers;

public sealed class NamingTests
{
    [Theory]
    [InlineData("Name", "name")]
    [InlineData("URL", "url")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("IPAddress", "ipAddress")]
    [InlineData("IsOK", "isOK")]
    [InlineData("a", "a")]
    [InlineData("FOO1Ar", "foo1Ar")]
    public void CamelCase_Should_LowerLeadingCapitals(string name, string expected) => Assert.Equal(expected, Naming.CamelCase(name));

    [Theory]
    [InlineData("Draft", "DRAFT")]
    [InlineData("OnSale", "ON_SALE")]
    [InlineData("HTTPError", "HTTP_ERROR")]
    [InlineData("Already_Split", "ALREADY_SPLIT")]
    public void ConstantCase_Should_SplitWords(string name, string expected) => Assert.Equal(expected, Naming.ConstantCase(name));
}
