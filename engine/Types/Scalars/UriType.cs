using System.Diagnostics.CodeAnalysis;

namespace Cacao.Types;

/// <summary>The <c>URI</c> scalar: absolute or relative.</summary>
public sealed class UriType : StringScalarType<Uri>
{
    public UriType()
        : base(
            "URI",
            "The `URI` scalar type represents a Uniform Resource Identifier (URI) as defined by RFC 3986.",
            "https://scalars.graphql.org/chillicream/uri.html")
    {
    }

    protected override bool TryParse(string text, [NotNullWhen(true)] out Uri? value) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);

    protected override bool TryConvert(object value, [NotNullWhen(true)] out Uri? converted)
    {
        converted = null;
        return value is string text && TryParse(text, out converted);
    }

    protected override string Format(Uri value) => value.IsAbsoluteUri ? value.AbsoluteUri : value.ToString();
}
