using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>All tags of all sources, each once.</summary>
internal sealed class TagDirectiveMerger : IDirectiveMerger
{
    public string Definition =>
        """
        directive @tag(name: String!) repeatable on SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE
          | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
        """;

    public IEnumerable<IReadOnlyList<ArgumentNode>> Merge(
        IReadOnlyList<IReadOnlyList<DirectiveNode>> applications,
        SchemaMember context)
        => applications
            .SelectMany(a => a)
            .Select(d => d.StringArgument("name"))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(name => (IReadOnlyList<ArgumentNode>)[SyntaxFactory.Argument("name", name)]);
}
