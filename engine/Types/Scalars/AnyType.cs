
namespace Cacao.Types;

/// <summary>The <c>Any</c> scalar: whatever JSON can say.</summary>
public sealed class AnyType : PassThroughScalarType
{
    public AnyType()
        : base("Any", "The `Any` scalar type represents any valid GraphQL value.")
    {
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/any.html";
        Directives = ScalarDirectives.Create(null, null, SpecifiedByUrl);
    }
}
