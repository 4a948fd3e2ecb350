using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Whether types have members, each once, of types that fit (GraphQL, section 3 "Type System", "Type Validation").</summary>
internal sealed class MemberChecks(SchemaDefinition schema)
{
    private readonly List<TypeSystemError> _errors = [];

    public IReadOnlyList<TypeSystemError> Errors(TypeDefinition type)
    {
        _errors.Clear();

        if (BuiltInNames.IsScalar(type.Name) && type.Kind != SchemaTypeKind.Scalar)
        {
            Report(type.Name, $"The type '{type.Name}' is a scalar of GraphQL itself.");
        }

        CheckName(type.Name, type.Name);

        switch (type)
        {
            case ComplexTypeDefinition complex:
                CheckFields(complex);
                break;

            case UnionTypeDefinition union:
                CheckMembers(union);
                break;

            case InputObjectTypeDefinition input:
                CheckInputFields(input);
                break;

            case EnumTypeDefinition @enum:
                CheckNotEmpty(type, @enum.Values, "values");

                foreach (var value in @enum.Values)
                {
                    CheckName(value.Name, $"{type.Name}.{value.Name}");
                }

                foreach (var name in Repeated(@enum.Values))
                {
                    Report($"{type.Name}.{name}", $"Enum value '{type.Name}.{name}' can only be defined once.");
                }

                break;
        }

        return _errors;
    }

    private void CheckFields(ComplexTypeDefinition type)
    {
        CheckNotEmpty(type, type.Fields, "fields");

        foreach (var field in type.Fields)
        {
            CheckName(field.Name, field.Coordinate);
            CheckType(field.Type, field.Coordinate, "field");

            if (schema.Type(field.Type.NamedType()) is InputObjectTypeDefinition)
            {
                Report(field.Coordinate, $"The type '{field.Type.NamedType()}' of field '{field.Coordinate}' is not an output type.");
            }

            foreach (var argument in field.Arguments)
            {
                CheckName(argument.Name, field.CoordinateOf(argument));
                CheckInput(argument, field.CoordinateOf(argument), "argument");
            }

            foreach (var name in Repeated(field.Arguments))
            {
                Report($"{field.Coordinate}({name}:)", $"Argument '{field.Coordinate}({name}:)' can only be defined once.");
            }
        }
    }

    private void CheckMembers(UnionTypeDefinition union)
    {
        if (union.Members.Count == 0)
        {
            Report(union.Name, $"Union type '{union.Name}' must define one or more member types.");
        }

        foreach (var member in union.Members.Where(m => schema.Type<ObjectTypeDefinition>(m) is null))
        {
            Report(union.Name, $"The member '{member}' of union '{union.Name}' is not an object type of the schema.");
        }
    }

    private void CheckInputFields(InputObjectTypeDefinition type)
    {
        CheckNotEmpty(type, type.Fields, "fields");

        foreach (var field in type.Fields)
        {
            var coordinate = $"{type.Name}.{field.Name}";
            CheckName(field.Name, coordinate);
            CheckInput(field, coordinate, "input field");

            if (type.Has(DirectiveNames.OneOf) && (field.Type is NonNullTypeNode || field.DefaultValue is not null))
            {
                Report(coordinate, $"The input field '{coordinate}' of a type of which one field is given must be nullable and have no default.");
            }
        }

        if (IsEndless(type))
        {
            Report(type.Name, $"The input type '{type.Name}' needs itself through fields that must be given.");
        }
    }

    /// <summary>Whether no value of the type is finite.</summary>
    private bool IsEndless(InputObjectTypeDefinition start)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<InputObjectTypeDefinition>([start]);

        while (next.TryPop(out var type))
        {
            foreach (var field in type.Fields)
            {
                if (field.Type is NonNullTypeNode { Type: NamedTypeNode named } && schema.Type<InputObjectTypeDefinition>(named.Name.Value) is { } inner)
                {
                    if (inner == start)
                    {
                        return true;
                    }

                    if (seen.Add(inner.Name))
                    {
                        next.Push(inner);
                    }
                }
            }
        }

        return false;
    }

    private void CheckInput(InputValueDefinition value, string coordinate, string kind)
    {
        CheckType(value.Type, coordinate, kind);

        if (schema.Type(value.Type.NamedType()) is ComplexTypeDefinition or UnionTypeDefinition)
        {
            Report(coordinate, $"The type '{value.Type.NamedType()}' of {kind} '{coordinate}' is not an input type.");
        }
        else if (value.DefaultValue is { } defaultValue && !ConstantValues.IsValid(schema, value.Type, defaultValue))
        {
            Report(
                coordinate,
                $"The default value '{SyntaxPrinter.Print(defaultValue)}' of {kind} '{coordinate}' is not of type '{value.Type.Text()}'.");
        }

        if (value.IsRequired && value.IsDeprecated())
        {
            Report(coordinate, $"The {kind} '{coordinate}' is required and cannot be deprecated.");
        }
    }

    private void CheckType(TypeNode type, string coordinate, string kind)
    {
        var name = type.NamedType();

        if (schema.Type(name) is null && !BuiltInNames.IsScalar(name) && !BuiltInNames.IsCompositionScalar(name))
        {
            Report(coordinate, $"The type '{name}' of {kind} '{coordinate}' is not defined in the schema.");
        }
    }

    private void CheckName(string name, string coordinate)
    {
        if (BuiltInNames.IsIntrospection(name))
        {
            Report(coordinate, $"The name '{name}' must not begin with '__', which is reserved for introspection.");
        }
    }

    private void CheckNotEmpty<T>(TypeDefinition type, List<T> members, string what)
    {
        if (members.Count == 0)
        {
            Report(type.Name, $"Type '{type.Name}' must define one or more {what}.");
        }
    }

    private static IEnumerable<string> Repeated<T>(List<T> members)
        where T : SchemaMember
        => members.GroupBy(m => m.Name, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);

    private void Report(string coordinate, string message) => _errors.Add(new TypeSystemError(coordinate, message));
}
