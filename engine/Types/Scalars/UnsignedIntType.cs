
namespace Cacao.Types;

/// <summary>The <c>UnsignedInt</c> scalar: an unsigned 32-bit integer.</summary>
public sealed class UnsignedIntType : NumberScalarType<uint>
{
    public UnsignedIntType()
        : base("UnsignedInt", "The `UnsignedInt` scalar type represents an unsigned 32-bit integer.", "https://scalars.graphql.org/chillicream/unsigned-int.html")
    {
    }
}
