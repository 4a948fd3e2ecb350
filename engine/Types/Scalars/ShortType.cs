
namespace Cacao.Types;

/// <summary>The <c>Short</c> scalar: a signed 16-bit integer.</summary>
public sealed class ShortType : NumberScalarType<short>
{
    public ShortType()
        : base("Short", "The `Short` scalar type represents a signed 16-bit integer.", "https://scalars.graphql.org/chillicream/short.html")
    {
    }
}
