using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>
/// The most careful hint. A source that says nothing stands for the default, which depends on the operation: queries change
/// nothing and can be repeated, mutations may destroy and may not be repeated, anything may reach the open world.
/// </summary>
internal sealed class McpToolAnnotationsDirectiveMerger : IDirectiveMerger
{
    public string Definition =>
        """
        directive @mcpToolAnnotations(destructiveHint: Boolean, idempotentHint: Boolean, openWorldHint: Boolean) on FIELD_DEFINITION
        """;

    public IEnumerable<IReadOnlyList<ArgumentNode>> Merge(
        IReadOnlyList<IReadOnlyList<DirectiveNode>> applications,
        SchemaMember context)
    {
        var directives = applications.Select(a => a.Count > 0 ? a[0] : null).ToList();
        var isMutation = context is FieldDefinition { DeclaringType.Name: "Mutation" };
        var arguments = new List<ArgumentNode>();

        Add("destructiveHint", byDefault: isMutation, any: true);
        Add("idempotentHint", byDefault: !isMutation, any: false);
        Add("openWorldHint", byDefault: true, any: true);
        yield return arguments;

        void Add(string name, bool byDefault, bool any)
        {
            var hints = directives.ConvertAll(d => d?.BooleanArgument(name));

            if (hints.Exists(h => h is not null))
            {
                var values = hints.ConvertAll(h => h ?? byDefault);
                arguments.Add(SyntaxFactory.Argument(name, any ? values.Contains(true) : !values.Contains(false)));
            }
        }
    }
}
