
namespace Cacao.Types;

/// <summary>The <c>ByteArray</c> scalar, the older name of <see cref="Base64StringType"/>.</summary>
public sealed class ByteArrayType : Base64StringType
{
    public ByteArrayType()
        : base("ByteArray", "The `ByteArray` scalar type represents an array of bytes encoded as a Base64 string.", specifiedByUrl: null)
    {
    }
}
