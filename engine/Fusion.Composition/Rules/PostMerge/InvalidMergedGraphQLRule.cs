namespace Cacao.Fusion.Composition;

/// <summary>
/// What is valid by itself may not be so together (<c>INVALID_MERGED_GRAPHQL</c>): a field that merging made nullable, or took an argument
/// from, no longer is what an interface promises, or interfaces implement each other. Clients would get a schema that is none.
/// </summary>
internal sealed class InvalidMergedGraphQLRule : IPostMergeRule
{
    public void Validate(PostMergeContext context, CompositionLog log)
    {
        // Fields that are missing altogether, or hidden, are other rules'.
        var interfaces = new InterfaceChecks(context.Merged, static member => !member.IsInaccessible(), findsMissing: false);

        foreach (var type in context.Merged.ComplexTypes.Where(t => !t.IsInaccessible()))
        {
            foreach (var error in interfaces.Errors(type))
            {
                log.Error(CompositionCodes.InvalidMergedGraphQL, schemaName: null, error.Coordinate, error.Message);
            }
        }
    }
}
