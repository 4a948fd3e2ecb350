namespace Cacao.Fusion.Composition;

/// <summary>A source schema is a valid GraphQL schema (<c>INVALID_GRAPHQL</c>). It may do without a query type.</summary>
internal sealed class InvalidGraphQLRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        ValidateRoots(schema, log);
        var members = new MemberChecks(schema);
        var interfaces = new InterfaceChecks(schema, static _ => true, findsMissing: true);

        foreach (var type in schema.Types)
        {
            Report(schema, log, members.Errors(type));

            if (type is ComplexTypeDefinition complex)
            {
                Report(schema, log, interfaces.Errors(complex));
            }
        }

        Report(schema, log, DirectiveChecks.Errors(schema));
    }

    private static void ValidateRoots(SchemaDefinition schema, CompositionLog log)
    {
        var roots = new List<string>();

        foreach (var root in (string?[])[schema.QueryTypeName, schema.MutationTypeName, schema.SubscriptionTypeName])
        {
            if (root is null)
            {
                continue;
            }

            if (schema.Type<ObjectTypeDefinition>(root) is null)
            {
                Report(schema, log, [new TypeSystemError(root, $"The root type '{root}' is not an object type of the schema.")]);
            }

            if (roots.Contains(root))
            {
                Report(schema, log, [new TypeSystemError(root, $"The type '{root}' can be the root of one kind of operation only.")]);
            }

            roots.Add(root);
        }
    }

    private static void Report(SchemaDefinition schema, CompositionLog log, IEnumerable<TypeSystemError> errors)
    {
        foreach (var error in errors)
        {
            log.Error(CompositionCodes.InvalidGraphQL, schema.Name, error.Coordinate, error.Message);
        }
    }
}
