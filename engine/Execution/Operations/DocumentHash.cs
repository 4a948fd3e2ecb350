using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Cacao.Language;

namespace Cacao.Execution.Operations;

/// <summary>Names a document in traces. It is worked out when the first trace asks, for most documents never.</summary>
internal sealed class DocumentHash
{
    private readonly byte[]? _text;
    private string? _value;

    /// <param name="text">The document's text in UTF-8, which does not change any more.</param>
    public DocumentHash(byte[] text) => _text = text;

    /// <param name="syntax">A document that has no text, since a caller in process made it.</param>
    public DocumentHash(DocumentNode syntax) => _value = RuntimeHelpers.GetHashCode(syntax).ToString("x8", CultureInfo.InvariantCulture);

    /// <value>SHA-256 of the text, in lower-case hexadecimal digits.</value>
    public string Value => _value ??= Convert.ToHexStringLower(SHA256.HashData(_text!));
}
