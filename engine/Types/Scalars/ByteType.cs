
namespace Cacao.Types;

/// <summary>The <c>Byte</c> scalar: a signed 8-bit integer.</summary>
public sealed class ByteType : NumberScalarType<sbyte>
{
    public ByteType()
        : base("Byte", "The `Byte` scalar type represents a signed 8-bit integer.", "https://scalars.graphql.org/chillicream/byte.html")
    {
    }
}
