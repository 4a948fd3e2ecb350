using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>The values of an enum have different names (specification section 3.9).</summary>
internal sealed class UniqueEnumValueNamesRule : DocumentRule
{
    private readonly Dictionary<string, Dictionary<string, NameNode>> _known = new(StringComparer.Ordinal);

    public override NodeEvents Events => NodeEvents.TypeDefinition;

    public override void Enter(TypeDefinitionNode node)
    {
        if (node is not EnumTypeDefinitionNode enumType)
        {
            return;
        }

        var typeName = node.Name.Value;
        var existing = Context.KnownSchema is { } schema && schema.TryGetType<EnumType>(typeName, out var type) ? type : null;

        if (!_known.TryGetValue(typeName, out var known))
        {
            _known[typeName] = known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        }

        for (var i = 0; i < enumType.Values.Count; i++)
        {
            var name = enumType.Values[i].Name;

            if (existing is not null && existing.TryGetValue(name.Value, out _))
            {
                Context.Report(
                    $"Enum value \"{typeName}.{name.Value}\" already exists in the schema. "
                    + "It cannot also be defined in this type extension.",
                    name);
            }
            else if (!known.TryAdd(name.Value, name))
            {
                Context.Report($"Enum value \"{typeName}.{name.Value}\" can only be defined once.", known[name.Value], name);
            }
        }
    }
}
