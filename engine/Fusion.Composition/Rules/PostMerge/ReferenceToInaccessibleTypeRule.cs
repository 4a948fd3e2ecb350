using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>What clients see refers to what clients see (<c>REFERENCE_TO_INACCESSIBLE_TYPE</c>).</summary>
internal sealed class ReferenceToInaccessibleTypeRule : IPostMergeRule
{
    public void Validate(PostMergeContext context, CompositionLog log)
    {
        var merged = context.Merged;

        foreach (var type in merged.Types.Where(t => !t.IsInaccessible()))
        {
            switch (type)
            {
                case ComplexTypeDefinition complex:
                    foreach (var field in complex.Fields.Where(f => !f.IsInaccessible()))
                    {
                        Check(merged, log, field.Type, field.Coordinate, "field");

                        foreach (var argument in field.Arguments.Where(a => !a.IsInaccessible()))
                        {
                            Check(merged, log, argument.Type, field.CoordinateOf(argument), "argument");
                        }
                    }

                    break;

                case InputObjectTypeDefinition input:
                    foreach (var field in input.Fields.Where(f => !f.IsInaccessible()))
                    {
                        Check(merged, log, field.Type, $"{input.Name}.{field.Name}", "input field");
                    }

                    break;
            }
        }
    }

    private static void Check(SchemaDefinition merged, CompositionLog log, TypeNode type, string coordinate, string kind)
    {
        if (merged.Type(type.NamedType()) is { } referenced && referenced.IsInaccessible())
        {
            log.Error(
                CompositionCodes.ReferenceToInaccessibleType,
                schemaName: null,
                coordinate,
                $"The merged {kind} '{coordinate}' cannot reference the inaccessible type '{referenced.Name}'.");
        }
    }
}
