using System.Diagnostics.CodeAnalysis;

namespace Cacao.Types;

/// <summary>The <c>URL</c> scalar: always absolute.</summary>
public sealed class UrlType : StringScalarType<Uri>
{
    public UrlType()
        : base(
            "URL",
            "The `URL` scalar type represents a Uniform Resource Locator (URL) as defined by RFC 3986.",
            "https://scalars.graphql.org/chillicream/url.html")
    {
    }

    protected override bool TryParse(string text, [NotNullWhen(true)] out Uri? value) => Uri.TryCreate(text, UriKind.Absolute, out value);

    protected override bool TryConvert(object value, [NotNullWhen(true)] out Uri? converted)
    {
        converted = null;
        return value is string text && TryParse(text, out converted);
    }

    protected override string Format(Uri value) => value.IsAbsoluteUri ? value.AbsoluteUri : value.ToString();
}
