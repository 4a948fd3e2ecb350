using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Cacao.Types;

/// <summary>
/// The one format of global ids: base64 of <c>Type:</c> and the key, numbers and strings as text, a <see cref="Guid"/> as its 16 bytes.
/// </summary>
public sealed class NodeIdSerializer : INodeIdSerializer
{
    private const int GuidLength = 16;

    public static readonly NodeIdSerializer Default = new();

    public string Format(string typeName, object internalId)
    {
        var text = internalId as Guid? is null ? ToText(internalId) : "";
        var max = Encoding.UTF8.GetMaxByteCount(typeName.Length + 1 + text.Length) + GuidLength;
        Span<byte> buffer = max <= 256 ? stackalloc byte[max] : new byte[max];
        var length = Encoding.UTF8.GetBytes(typeName, buffer);
        buffer[length++] = (byte)':';
        if (internalId is Guid guid)
        {
            _ = guid.TryWriteBytes(buffer[length..]);
            length += GuidLength;
        }
        else
        {
            length += Encoding.UTF8.GetBytes(text, buffer[length..]);
        }

        return Convert.ToBase64String(buffer[..length]);
    }

    public NodeId Parse(string formattedId, Type runtimeType)
    {
        var bytes = Decode(formattedId);
        var separator = bytes.AsSpan().IndexOf((byte)':');
        return separator > 0 && TryReadKey(bytes.AsSpan(separator + 1), runtimeType, out var key)
            ? new NodeId(Encoding.UTF8.GetString(bytes.AsSpan(0, separator)), key!)
            : throw Invalid(formattedId);
    }

    /// <summary>The type an id names, without reading its key.</summary>
    public static string ParseTypeName(string formattedId)
    {
        var bytes = Decode(formattedId);
        var separator = bytes.AsSpan().IndexOf((byte)':');
        return separator > 0 ? Encoding.UTF8.GetString(bytes.AsSpan(0, separator)) : throw Invalid(formattedId);
    }

    internal static GraphQLException Invalid(string formattedId)
        => new(ErrorBuilder.New()
            .SetMessage("The node ID string has an invalid format.")
            .SetExtension("originalValue", formattedId)
            .Build());

    private static byte[] Decode(string formattedId)
    {
        // The URL-safe alphabet is read too: ids travel in links.
        var isUrl = formattedId.AsSpan().ContainsAny('-', '_');
        var buffer = new byte[(formattedId.Length * 3 / 4) + 3];
        var decoded = isUrl
            ? Base64Url.TryDecodeFromChars(formattedId, buffer, out var length)
            : Convert.TryFromBase64String(formattedId, buffer, out length);
        return decoded ? buffer.AsSpan(0, length).ToArray() : throw Invalid(formattedId);
    }

    private static bool TryReadKey(ReadOnlySpan<byte> key, Type type, out object? value)
    {
        value = null;
        if (type == typeof(Guid))
        {
            if (key.Length == GuidLength)
            {
                value = new Guid(key);
            }
            else if (Guid.TryParse(Encoding.UTF8.GetString(key), out var guid))
            {
                value = guid;
            }
        }
        else if (type == typeof(int))
        {
            value = int.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        }
        else if (type == typeof(long))
        {
            value = long.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        }
        else if (type == typeof(short))
        {
            value = short.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        }
        else
        {
            value = TryConvert(Encoding.UTF8.GetString(key), type);
        }

        return value is not null;
    }

    private static object? TryConvert(string text, Type type)
    {
        if (type == typeof(string) || type == typeof(object))
        {
            return text;
        }

        try
        {
            return RuntimeValueConverter.Convert(text, type);
        }
        catch (GraphQLException)
        {
            return null;
        }
    }

    private static string ToText(object key) => key switch
    {
        string text => text,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => key.ToString() ?? "",
    };
}
