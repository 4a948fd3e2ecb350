namespace Cacao.Fusion.Composition;

/// <summary>The mutation root type is named <c>Mutation</c>, and nothing else is (<c>ROOT_MUTATION_USED</c>).</summary>
internal sealed class RootMutationUsedRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        var isMisnamed = schema.MutationTypeName is { } name ? name != "Mutation" : schema.Type("Mutation") is not null;

        if (isMisnamed)
        {
            log.Error(
                CompositionCodes.RootMutationUsed,
                schema.Name,
                coordinate: null,
                $"The root mutation type in schema '{schema.Name}' must be named 'Mutation'.");
        }
    }
}
