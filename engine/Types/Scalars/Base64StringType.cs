using System.Diagnostics.CodeAnalysis;

namespace Cacao.Types;

/// <summary>The <c>Base64String</c> scalar: bytes.</summary>
public class Base64StringType : StringScalarType<byte[]>
{
    public Base64StringType()
        : this(
            "Base64String",
            "The `Base64String` scalar type represents an array of bytes encoded as a Base64 string.",
            "https://scalars.graphql.org/chillicream/base64-string.html")
    {
    }

    protected Base64StringType(string name, string description, string? specifiedByUrl)
        : base(name, description, specifiedByUrl, @"^(?:[A-Za-z0-9+\/]{4})*(?:[A-Za-z0-9+\/]{2}==|[A-Za-z0-9+\/]{3}=)?$")
    {
    }

    protected override bool TryParse(string text, [NotNullWhen(true)] out byte[]? value)
    {
        var buffer = new byte[text.Length * 3 / 4];
        if (Convert.TryFromBase64String(text, buffer, out var length))
        {
            value = buffer.AsSpan(0, length).ToArray();
            return true;
        }

        value = null;
        return false;
    }

    protected override string Format(byte[] value) => Convert.ToBase64String(value);
}
