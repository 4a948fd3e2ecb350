
namespace Cacao.Types;

/// <summary>The <c>UnsignedLong</c> scalar: an unsigned 64-bit integer.</summary>
public sealed class UnsignedLongType : NumberScalarType<ulong>
{
    public UnsignedLongType()
        : base("UnsignedLong", "The `UnsignedLong` scalar type represents an unsigned 64-bit integer.", "https://scalars.graphql.org/chillicream/unsigned-long.html")
    {
    }
}
