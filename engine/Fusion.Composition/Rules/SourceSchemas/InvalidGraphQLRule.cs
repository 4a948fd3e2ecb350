using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>A source schema is a valid GraphQL schema (<c>INVALID_GRAPHQL</c>).</summary>
internal sealed class InvalidGraphQLRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var root in (string?[])[schema.QueryTypeName, schema.MutationTypeName, schema.SubscriptionTypeName])
        {
            if (root is not null && schema.Type<ObjectTypeDefinition>(root) is null)
            {
                Report(schema, log, root, $"The root type '{root}' is not an object type of the schema.");
            }
        }

        foreach (var type in schema.Types)
        {
            switch (type)
            {
                case ComplexTypeDefinition complex:
                    ValidateComplex(schema, log, complex);
                    break;

                case UnionTypeDefinition union:
                    foreach (var member in union.Members.Where(m => schema.Type<ObjectTypeDefinition>(m) is null))
                    {
                        Report(schema, log, type.Name, $"The member '{member}' of union '{type.Name}' is not an object type of the schema.");
                    }

                    break;

                case InputObjectTypeDefinition input:
                    foreach (var field in input.Fields)
                    {
                        ValidateInput(schema, log, field, $"{input.Name}.{field.Name}", "input field");
                    }

                    break;
            }
        }

        ValidateDirectives(schema, log);
    }

    private static void ValidateComplex(SchemaDefinition schema, CompositionLog log, ComplexTypeDefinition type)
    {
        foreach (var field in type.Fields)
        {
            CheckType(schema, log, field.Type, field.Coordinate, "field");

            if (schema.Type(field.Type.NamedType()) is InputObjectTypeDefinition)
            {
                Report(schema, log, field.Coordinate, $"The type '{field.Type.NamedType()}' of field '{field.Coordinate}' is not an output type.");
            }

            foreach (var argument in field.Arguments)
            {
                ValidateInput(schema, log, argument, field.CoordinateOf(argument), "argument");
            }
        }

        foreach (var name in type.Interfaces)
        {
            if (schema.Type<InterfaceTypeDefinition>(name) is not { } implemented)
            {
                Report(schema, log, type.Name, $"Type '{type.Name}' must only implement interfaces of the schema, it cannot implement '{name}'.");
                continue;
            }

            foreach (var expected in implemented.Fields)
            {
                if (type.Field(expected.Name) is not { } field)
                {
                    Report(schema, log, type.Name, $"Interface field '{expected.Coordinate}' expected but '{type.Name}' does not provide it.");
                }
                else if (!IsSubtype(schema, field.Type, expected.Type))
                {
                    Report(
                        schema,
                        log,
                        field.Coordinate,
                        $"Interface field '{expected.Coordinate}' expects type '{expected.Type.Text()}' but '{field.Coordinate}' is type '{field.Type.Text()}'.");
                }
            }
        }
    }

    private static void ValidateInput(
        SchemaDefinition schema,
        CompositionLog log,
        InputValueDefinition value,
        string coordinate,
        string kind)
    {
        CheckType(schema, log, value.Type, coordinate, kind);

        if (schema.Type(value.Type.NamedType()) is ComplexTypeDefinition or UnionTypeDefinition)
        {
            Report(schema, log, coordinate, $"The type '{value.Type.NamedType()}' of {kind} '{coordinate}' is not an input type.");
        }
        else if (value.DefaultValue is { } defaultValue && !ConstantValues.IsValid(schema, value.Type, defaultValue))
        {
            Report(
                schema,
                log,
                coordinate,
                $"The default value '{SyntaxPrinter.Print(defaultValue)}' of {kind} '{coordinate}' is not of type '{value.Type.Text()}'.");
        }
    }

    private static void ValidateDirectives(SchemaDefinition schema, CompositionLog log)
    {
        var required = schema.DirectiveDefinitions
            .SelectMany(d => d.Arguments, (d, a) => (Directive: d.Name.Value, Argument: a))
            .Where(x => x.Argument.Type is NonNullTypeNode && x.Argument.DefaultValue is null)
            .ToLookup(x => x.Directive, x => x.Argument.Name.Value, StringComparer.Ordinal);

        foreach (var (member, coordinate) in SchemaMembers.All(schema))
        {
            foreach (var directive in member.Directives)
            {
                foreach (var argument in required[directive.Name.Value].Where(a => directive.Argument(a) is null))
                {
                    Report(
                        schema,
                        log,
                        coordinate,
                        $"Directive '@{directive.Name.Value}' on '{coordinate}' requires the argument '{argument}'.");
                }
            }
        }
    }

    private static bool IsSubtype(SchemaDefinition schema, TypeNode type, TypeNode expected)
        => (type, expected) switch
        {
            (NonNullTypeNode a, NonNullTypeNode b) => IsSubtype(schema, a.Type, b.Type),
            (NonNullTypeNode a, _) => IsSubtype(schema, a.Type, expected),
            (_, NonNullTypeNode) => false,
            (ListTypeNode a, ListTypeNode b) => IsSubtype(schema, a.Type, b.Type),
            (NamedTypeNode a, NamedTypeNode b) => a.Name.Value == b.Name.Value
                || schema.Type<ComplexTypeDefinition>(a.Name.Value)?.Interfaces.Contains(b.Name.Value) == true
                || schema.Type<UnionTypeDefinition>(b.Name.Value)?.Members.Contains(a.Name.Value) == true,
            _ => false,
        };

    private static void CheckType(SchemaDefinition schema, CompositionLog log, TypeNode type, string coordinate, string kind)
    {
        var name = type.NamedType();

        if (schema.Type(name) is null && !BuiltInNames.IsScalar(name) && !BuiltInNames.IsCompositionScalar(name))
        {
            Report(schema, log, coordinate, $"The type '{name}' of {kind} '{coordinate}' is not defined in the schema.");
        }
    }

    private static void Report(SchemaDefinition schema, CompositionLog log, string coordinate, string message)
        => log.Error(CompositionCodes.InvalidGraphQL, schema.Name, coordinate, message);
}
