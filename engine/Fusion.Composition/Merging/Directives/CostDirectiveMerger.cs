using System.Globalization;
using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>The highest weight; each source's own is kept beside it.</summary>
internal sealed class CostDirectiveMerger : IDirectiveMerger
{
    public string Definition =>
        """
        directive @cost(weight: String!) on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | INPUT_FIELD_DEFINITION
        """;

    public IEnumerable<IReadOnlyList<ArgumentNode>> Merge(
        IReadOnlyList<IReadOnlyList<DirectiveNode>> applications,
        SchemaMember context)
    {
        double? weight = null;

        foreach (var application in applications.SelectMany(a => a))
        {
            if (double.TryParse(application.StringArgument("weight"), NumberStyles.Float, CultureInfo.InvariantCulture, out var own)
                && (weight is null || own > weight))
            {
                weight = own;
            }
        }

        if (weight is not null)
        {
            yield return [SyntaxFactory.Argument("weight", weight.Value.ToString(CultureInfo.InvariantCulture))];
        }
    }
}
