using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>The fields of a type have different names (specification sections 3.6, 3.7 and 3.10).</summary>
internal sealed class UniqueFieldDefinitionNamesRule : DocumentRule
{
    private readonly Dictionary<string, Dictionary<string, NameNode>> _known = new(StringComparer.Ordinal);

    public override NodeEvents Events => NodeEvents.TypeDefinition;

    public override void Enter(TypeDefinitionNode node)
    {
        switch (node)
        {
            case ObjectTypeDefinitionNode type:
                Check(node.Name.Value, type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                Check(node.Name.Value, type.Fields);
                break;
            case InputObjectTypeDefinitionNode type:
                Check(node.Name.Value, type.Fields);
                break;
        }
    }

    private void Check(string typeName, IReadOnlyList<IHasName> fields)
    {
        if (!_known.TryGetValue(typeName, out var known))
        {
            _known[typeName] = known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        }

        for (var i = 0; i < fields.Count; i++)
        {
            var name = fields[i].Name;

            if (Exists(typeName, name.Value))
            {
                Context.Report(
                    $"Field \"{typeName}.{name.Value}\" already exists in the schema. It cannot also be defined in this type extension.",
                    name);
            }
            else if (!known.TryAdd(name.Value, name))
            {
                Context.Report($"Field \"{typeName}.{name.Value}\" can only be defined once.", known[name.Value], name);
            }
        }
    }

    private bool Exists(string typeName, string fieldName)
    {
        if (Context.KnownSchema is not { } schema || !schema.TryGetType(typeName, out var type))
        {
            return false;
        }

        return type switch
        {
            ComplexType complexType => complexType.TryGetField(fieldName, out _),
            InputObjectType inputType => inputType.TryGetField(fieldName, out _),
            _ => false,
        };
    }
}
