using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>The largest sizes, all slicing arguments and sized fields; each source's own is kept beside it.</summary>
internal sealed class ListSizeDirectiveMerger : IDirectiveMerger
{
    public string Definition =>
        """
        directive @listSize(assumedSize: Int, slicingArguments: [String!], slicingArgumentDefaultValue: Int,
          sizedFields: [String!], requireOneSlicingArgument: Boolean) on FIELD_DEFINITION
        """;

    public IEnumerable<IReadOnlyList<ArgumentNode>> Merge(
        IReadOnlyList<IReadOnlyList<DirectiveNode>> applications,
        SchemaMember context)
    {
        var directives = applications.SelectMany(a => a).ToList();
        var arguments = new List<ArgumentNode>();

        AddMaximum("assumedSize");
        AddUnion("slicingArguments");
        AddUnion("sizedFields");

        var demands = directives.ConvertAll(d => d.BooleanArgument("requireOneSlicingArgument"));

        if (demands.Exists(d => d is not null))
        {
            arguments.Add(SyntaxFactory.Argument("requireOneSlicingArgument", demands.Contains(true)));
        }

        AddMaximum("slicingArgumentDefaultValue");
        yield return arguments;

        void AddMaximum(string name)
        {
            if (directives.Max(d => d.IntArgument(name)) is { } maximum)
            {
                arguments.Add(SyntaxFactory.Argument(name, maximum));
            }
        }

        void AddUnion(string name)
        {
            var values = directives.SelectMany(d => d.StringsArgument(name) ?? []).Distinct(StringComparer.Ordinal).ToList();

            if (values.Count > 0)
            {
                arguments.Add(SyntaxFactory.Argument(name, SyntaxFactory.Strings(values)));
            }
        }
    }
}
