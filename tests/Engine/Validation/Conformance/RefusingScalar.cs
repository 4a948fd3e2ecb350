using System.Diagnostics.CodeAnalysis;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation.Conformance;

/// <summary>The scalar of the public suite that takes no literal.</summary>
[method: SetsRequiredMembers]
internal sealed class RefusingScalar() : PassThroughScalarType("CustomScalar")
{
    public override object? CoerceLiteral(ValueNode literal)
        => throw new InputCoercionException($"Expected value of type \"{Name}\", found: {literal}.");
}
