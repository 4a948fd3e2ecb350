using Cacao.Language;

namespace Cacao.Fusion.Composition;

internal static class ConstantValues
{
    /// <summary>Whether a literal is a value of an input type. Literals of custom scalars are taken as they are.</summary>
    public static bool IsValid(SchemaDefinition schema, TypeNode type, ValueNode value)
    {
        if (value is VariableNode)
        {
            return false;
        }

        if (type is NonNullTypeNode nonNull)
        {
            return value is not NullValueNode && IsValid(schema, nonNull.Type, value);
        }

        if (value is NullValueNode)
        {
            return true;
        }

        if (type is ListTypeNode list)
        {
            return value is ListValueNode items
                ? items.Items.All(i => IsValid(schema, list.Type, i))
                : IsValid(schema, list.Type, value);
        }

        return schema.Type(type.NamedType()) switch
        {
            EnumTypeDefinition @enum => value is EnumValueNode name && @enum.Values.Exists(v => v.Name == name.Value),
            InputObjectTypeDefinition input => value is ObjectValueNode fields && IsValid(schema, input, fields),
            _ => IsValidScalar(type.NamedType(), value),
        };
    }

    private static bool IsValid(SchemaDefinition schema, InputObjectTypeDefinition type, ObjectValueNode value)
        => value.Fields.All(f => type.Field(f.Name.Value) is { } field && IsValid(schema, field.Type, f.Value))
            && type.Fields.TrueForAll(f => !f.IsRequired || value.Fields.Any(given => given.Name.Value == f.Name));

    private static bool IsValidScalar(string name, ValueNode value)
        => name switch
        {
            "Int" => value is IntValueNode,
            "Float" => value is IntValueNode or FloatValueNode,
            "String" => value is StringValueNode,
            "Boolean" => value is BooleanValueNode,
            "ID" => value is StringValueNode or IntValueNode,
            _ => true,
        };
}
