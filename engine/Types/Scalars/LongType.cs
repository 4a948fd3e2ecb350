
namespace Cacao.Types;

/// <summary>The <c>Long</c> scalar: a signed 64-bit integer.</summary>
public sealed class LongType : NumberScalarType<long>
{
    public LongType()
        : base("Long", "The `Long` scalar type represents a signed 64-bit integer.", "https://scalars.graphql.org/chillicream/long.html")
    {
    }
}
