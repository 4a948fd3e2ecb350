
namespace Cacao.Types;

/// <summary>The <c>UnsignedShort</c> scalar: an unsigned 16-bit integer.</summary>
public sealed class UnsignedShortType : NumberScalarType<ushort>
{
    public UnsignedShortType()
        : base("UnsignedShort", "The `UnsignedShort` scalar type represents an unsigned 16-bit integer.", "https://scalars.graphql.org/chillicream/unsigned-short.html")
    {
    }
}
