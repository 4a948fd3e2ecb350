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
        var forms = directives.ConvertAll(Form);
        return forms.TrueForAll(f => f == forms[0]) ? [directives[0].Arguments] : [];
    }

    // The order of types says nothing.
    private static string Form(DirectiveNode directive)
    {
        IReadOnlyList<ValueNode> types = directive.Argument("type") is ListValueNode list ? list.Items : [directive.Argument("type") ?? new NullValueNode()];
        var names = types.Select(SyntaxPrinter.Print).Order(StringComparer.Ordinal);
        return $"{string.Join(' ', names)} {directive.StringArgument("pattern")}";
    }
}
