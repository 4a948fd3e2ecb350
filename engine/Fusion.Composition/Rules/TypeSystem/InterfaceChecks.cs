using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Whether types are what their interfaces promise (GraphQL, section 3.6.1 "Objects", "Type Validation").</summary>
/// <param name="schema">A source schema, or the composed one.</param>
/// <param name="isVisible">Which members count.</param>
/// <param name="findsMissing">Whether fields that are not there count.</param>
internal sealed class InterfaceChecks(SchemaDefinition schema, Func<SchemaMember, bool> isVisible, bool findsMissing)
{
    public IEnumerable<TypeSystemError> Errors(ComplexTypeDefinition type)
    {
        foreach (var name in type.Interfaces)
        {
            if (name == type.Name)
            {
                yield return new TypeSystemError(type.Name, $"Type '{type.Name}' cannot implement itself.");
            }
            else if (schema.Type<InterfaceTypeDefinition>(name) is not { } implemented)
            {
                yield return new TypeSystemError(
                    type.Name, $"Type '{type.Name}' must only implement interfaces of the schema, it cannot implement '{name}'.");
            }
            else if (isVisible(implemented))
            {
                foreach (var error in Inherited(type, implemented).Concat(Fields(type, implemented)))
                {
                    yield return error;
                }
            }
        }
    }

    private static IEnumerable<TypeSystemError> Inherited(ComplexTypeDefinition type, InterfaceTypeDefinition implemented)
    {
        foreach (var name in implemented.Interfaces)
        {
            if (name == type.Name)
            {
                yield return new TypeSystemError(type.Name, $"Type '{type.Name}' cannot implement '{implemented.Name}', which implements it.");
            }
            else if (!type.Interfaces.Contains(name) && name != implemented.Name)
            {
                yield return new TypeSystemError(
                    type.Name, $"Type '{type.Name}' must implement '{name}' because it is implemented by '{implemented.Name}'.");
            }
        }
    }

    private IEnumerable<TypeSystemError> Fields(ComplexTypeDefinition type, InterfaceTypeDefinition implemented)
    {
        foreach (var expected in implemented.Fields.Where(f => isVisible(f)))
        {
            if (type.Field(expected.Name) is not { } field || !isVisible(field))
            {
                if (findsMissing)
                {
                    yield return new TypeSystemError(
                        type.Name, $"Interface field '{expected.Coordinate}' expected but '{type.Name}' does not provide it.");
                }

                continue;
            }

            if (!IsSubtype(field.Type, expected.Type))
            {
                yield return new TypeSystemError(
                    field.Coordinate,
                    $"Interface field '{expected.Coordinate}' expects type '{expected.Type.Text()}' but '{field.Coordinate}' is type '{field.Type.Text()}'.");
            }

            foreach (var error in Arguments(field, expected))
            {
                yield return error;
            }
        }
    }

    private IEnumerable<TypeSystemError> Arguments(FieldDefinition field, FieldDefinition expected)
    {
        foreach (var argument in expected.Arguments.Where(a => isVisible(a)))
        {
            if (field.Argument(argument.Name) is not { } own || !isVisible(own))
            {
                yield return new TypeSystemError(
                    field.Coordinate,
                    $"Interface field argument '{expected.CoordinateOf(argument)}' expected but '{field.Coordinate}' does not provide it.");
            }
            else if (!own.Type.SameAs(argument.Type))
            {
                yield return new TypeSystemError(
                    field.Coordinate,
                    $"Interface field argument '{expected.CoordinateOf(argument)}' expects type '{argument.Type.Text()}' but "
                    + $"'{field.CoordinateOf(own)}' is type '{own.Type.Text()}'.");
            }
        }

        foreach (var own in field.Arguments.Where(a => a.IsRequired && expected.Argument(a.Name) is null))
        {
            yield return new TypeSystemError(
                field.Coordinate, $"The required argument '{field.CoordinateOf(own)}' is missing from the interface field '{expected.Coordinate}'.");
        }
    }

    private bool IsSubtype(TypeNode type, TypeNode expected)
        => (type, expected) switch
        {
            (NonNullTypeNode a, NonNullTypeNode b) => IsSubtype(a.Type, b.Type),
            (NonNullTypeNode a, _) => IsSubtype(a.Type, expected),
            (_, NonNullTypeNode) => false,
            (ListTypeNode a, ListTypeNode b) => IsSubtype(a.Type, b.Type),
            (NamedTypeNode a, NamedTypeNode b) => a.Name.Value == b.Name.Value
                || schema.Type<ComplexTypeDefinition>(a.Name.Value)?.Interfaces.Contains(b.Name.Value) == true
                || schema.Type<UnionTypeDefinition>(b.Name.Value)?.Members.Contains(a.Name.Value) == true,
            _ => false,
        };
}
