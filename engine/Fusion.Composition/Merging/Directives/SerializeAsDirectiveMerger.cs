using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Kept where all sources that say how the scalar is serialized say the same.</summary>
internal sealed class SerializeAsDirectiveMerger : IDirectiveMerger
{
    public string Definition =>
        """
        enum ScalarSerializationType { STRING BOOLEAN INT FLOAT OBJECT LIST }
        directive @serializeAs(type: [ScalarSerializationType!]!, pattern: String) on SCALAR
        """;

    public IEnumerable<IReadOnlyList<ArgumentNode>> Merge(
        IReadOnlyList<IReadOnlyList<DirectiveNode>> applications,
        SchemaMember context)
    {
        var directives = applications.SelectMany(a => a).ToList();
        var text = directives.ConvertAll(d => SelectionSets.PrintArguments(d.Arguments));
        return text.TrueForAll(t => t == text[0]) ? [directives[0].Arguments] : [];
    }
}
