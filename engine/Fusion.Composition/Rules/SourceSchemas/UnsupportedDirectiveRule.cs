namespace Cacao.Fusion.Composition;

/// <summary>
/// Directives of proposals are not taken for something else (<c>UNSUPPORTED_DIRECTIVE</c>): without their meaning, what they stand at would be refused
/// for reasons that tell nobody why. A schema that defines one of these names for itself means its own.
/// </summary>
internal sealed class UnsupportedDirectiveRule : ISourceSchemaRule
{
    private static readonly Dictionary<string, string> s_directives = new(StringComparer.Ordinal)
    {
        ["interfaceObject"] = "Declare the interface with the types that implement it, and give the fields to each of them.",
        ["partial"] = "Declare the type without it: types of all source schemas are merged by their names.",
    };

    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var type in schema.ComplexTypes)
        {
            foreach (var directive in type.Directives)
            {
                var name = directive.Name.Value;

                if (s_directives.TryGetValue(name, out var instead) && schema.DirectiveDefinitions.TrueForAll(d => d.Name.Value != name))
                {
                    log.Error(
                        CompositionCodes.UnsupportedDirective,
                        schema.Name,
                        type.Name,
                        $"The type '{type.Name}' in schema '{schema.Name}' is annotated with @{name}, which is not supported. {instead}");
                }
            }
        }
    }
}
