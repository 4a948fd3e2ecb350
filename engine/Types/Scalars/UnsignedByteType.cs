
namespace Cacao.Types;

/// <summary>The <c>UnsignedByte</c> scalar: an unsigned 8-bit integer.</summary>
public sealed class UnsignedByteType : NumberScalarType<byte>
{
    public UnsignedByteType()
        : base("UnsignedByte", "The `UnsignedByte` scalar type represents an unsigned 8-bit integer.", "https://scalars.graphql.org/chillicream/unsigned-byte.html")
    {
    }
}
