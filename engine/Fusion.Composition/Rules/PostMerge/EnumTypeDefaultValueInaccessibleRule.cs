using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Defaults that clients see consist of what clients see (<c>ENUM_TYPE_DEFAULT_VALUE_INACCESSIBLE</c>).</summary>
internal sealed class EnumTypeDefaultValueInaccessibleRule : IPostMergeRule
{
    public void Validate(PostMergeContext context, CompositionLog log)
    {
        var merged = context.Merged;

        foreach (var field in merged.Fields.Where(f => !f.IsInaccessible() && !f.DeclaringType.IsInaccessible()))
        {
            foreach (var argument in field.Arguments.Where(a => !a.IsInaccessible()))
            {
                Check(merged, log, argument, field.CoordinateOf(argument));
            }
        }

        foreach (var type in merged.InputTypes.Where(t => !t.IsInaccessible()))
        {
            foreach (var field in type.Fields.Where(f => !f.IsInaccessible()))
            {
                Check(merged, log, field, $"{type.Name}.{field.Name}");
            }
        }
    }

    private static void Check(SchemaDefinition merged, CompositionLog log, InputValueDefinition value, string coordinate)
    {
        if (value.DefaultValue is null)
        {
            return;
        }

        foreach (var hidden in Hidden(merged, value.Type, value.DefaultValue))
        {
            log.Error(
                CompositionCodes.EnumTypeDefaultValueInaccessible,
                schemaName: null,
                coordinate,
                $"The default value of '{coordinate}' references the inaccessible {hidden}.");
        }
    }

    private static IEnumerable<string> Hidden(SchemaDefinition merged, TypeNode type, ValueNode value)
        => value switch
        {
            ListValueNode list when type.Nullable() is ListTypeNode listType
                => list.Items.SelectMany(i => Hidden(merged, listType.Type, i)),
            ObjectValueNode @object when merged.Type<InputObjectTypeDefinition>(type.NamedType()) is { } input
                => @object.Fields.SelectMany(f => HiddenField(merged, input, f)),
            EnumValueNode name when merged.Type<EnumTypeDefinition>(type.NamedType()) is { } @enum
                && @enum.Values.Find(v => v.Name == name.Value)?.IsInaccessible() == true
                => [$"enum value '{@enum.Name}.{name.Value}'"],
            _ => [],
        };

    private static IEnumerable<string> HiddenField(SchemaDefinition merged, InputObjectTypeDefinition input, ObjectFieldNode node)
        => input.Field(node.Name.Value) is not { } field
            ? []
            : field.IsInaccessible() ? [$"input field '{input.Name}.{field.Name}'"] : Hidden(merged, field.Type, node.Value);
}
