using Cacao.Language;

namespace Cacao.Types;

/// <summary>Gives operations the types that <c>schema</c> definitions and extensions name.</summary>
internal static class OperationTypeReader
{
    public static void Apply(SchemaConfiguration schema, SchemaSyntax syntax)
    {
        if (syntax.Definition is { } definition)
        {
            Apply(schema, definition);
        }

        foreach (var extension in syntax.Extensions)
        {
            Apply(schema, extension);
        }
    }

    private static void Apply(SchemaConfiguration schema, SchemaDefinitionNode definition)
    {
        foreach (var operation in definition.OperationTypes)
        {
            var name = operation.Type.Name.Value;
            if (schema.Find(name) is null && !BuiltInScalars.IsSpecified(name))
            {
                throw new SchemaException($"Unknown type: \"{name}\".");
            }

            switch (operation.Operation)
            {
                case OperationType.Query:
                    schema.QueryTypeName = name;
                    break;
                case OperationType.Mutation:
                    schema.MutationTypeName = name;
                    break;
                default:
                    schema.SubscriptionTypeName = name;
                    break;
            }
        }
    }
}
