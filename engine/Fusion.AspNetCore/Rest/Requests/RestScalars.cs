using Cacao.Language;
using Cacao.Types;

namespace Cacao.Fusion.Rest;

/// <summary>How scalars are written in JSON: by their names, else by what the schema says of them.</summary>
internal static class RestScalars
{
    public static RestScalarKind KindOf(NamedType type) => type.Name switch
    {
        "Boolean" => RestScalarKind.Boolean,
        "Int" or "Long" or "Short" or "Byte" or "UnsignedInt" or "UnsignedLong" or "UnsignedShort" or "UnsignedByte" => RestScalarKind.Integer,
        "Float" or "Decimal" => RestScalarKind.Number,
        "Any" or "JSON" => RestScalarKind.Anything,
        "String" or "ID" => RestScalarKind.Text,
        _ => type.Kind == TypeKind.Enum ? RestScalarKind.Text : Declared(type),
    };

    private static RestScalarKind Declared(NamedType type)
    {
        foreach (var directive in type.Directives)
        {
            if (directive.Name.Value == "serializeAs")
            {
                foreach (var argument in directive.Arguments)
                {
                    if (argument.Name.Value == "type" && argument.Value is EnumValueNode value)
                    {
                        return value.Value switch
                        {
                            "INT" => RestScalarKind.Integer,
                            "FLOAT" => RestScalarKind.Number,
                            "BOOLEAN" => RestScalarKind.Boolean,
                            "STRING" => RestScalarKind.Text,
                            _ => RestScalarKind.Anything,
                        };
                    }
                }
            }
        }

        return RestScalarKind.Text;
    }
}
