using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>Literals fit the types they are given for (specification section 5.6.1).</summary>
internal sealed class ValuesOfCorrectTypeRule : DocumentRule
{
    private readonly Dictionary<string, VariableDefinitionNode> _variables = new(StringComparer.Ordinal);

    // What stands inside a value that was refused as a whole is not judged again.
    private ValueNode? _refused;

    public override NodeEvents Events => NodeEvents.Operation | NodeEvents.VariableDefinition | NodeEvents.Value | NodeEvents.ObjectField;

    public override void Enter(OperationDefinitionNode node) => _variables.Clear();

    public override void Enter(VariableDefinitionNode node) => _variables[node.Variable.Name.Value] = node;

    public override void Enter(ValueNode node)
    {
        if (_refused is not null)
        {
            return;
        }

        switch (node)
        {
            case ListValueNode:
                if (Context.ParentInputType is { } parentType && parentType.NullableType is ListType)
                {
                    break;
                }

                _refused = node;
                CheckLeaf(node);
                break;

            case ObjectValueNode objectValue:
                if (Context.InputType?.NamedType is InputObjectType inputType)
                {
                    CheckObject(objectValue, inputType);
                    break;
                }

                _refused = node;
                CheckLeaf(node);
                break;

            case NullValueNode:
                if (Context.InputType is NonNullType nonNull)
                {
                    Context.Report($"Expected value of type \"{nonNull}\", found null.", node);
                }

                break;

            default:
                CheckLeaf(node);
                break;
        }
    }

    public override void Leave(ValueNode node)
    {
        if (ReferenceEquals(_refused, node))
        {
            _refused = null;
        }
    }

    public override void Enter(ObjectFieldNode node)
    {
        if (_refused is null && Context.InputType is null && Context.ParentInputType?.NamedType is InputObjectType parent)
        {
            var name = node.Name.Value;
            var suggestions = DidYouMean.Similar(name, parent.Fields.Select(static f => f.Name));
            Context.Report($"Field \"{name}\" is not defined by type \"{parent.Name}\".{DidYouMean.Phrase(suggestions)}", node);
        }
    }

    private void CheckObject(ObjectValueNode node, InputObjectType type)
    {
        for (var i = 0; i < type.Fields.Count; i++)
        {
            var field = type.Fields[i];

            if (field.IsRequired() && !HasField(node, field.Name))
            {
                Context.Report($"Field \"{type.Name}.{field.Name}\" of required type \"{field.Type}\" was not provided.", node);
            }
        }

        if (type.IsOneOf)
        {
            CheckOneOf(node, type);
        }
    }

    private void CheckOneOf(ObjectValueNode node, InputObjectType type)
    {
        if (CountNames(node) != 1)
        {
            Context.Report($"OneOf Input Object \"{type.Name}\" must specify exactly one key.", node);
            return;
        }

        var field = node.Fields[^1];

        if (field.Value is NullValueNode)
        {
            Context.Report($"Field \"{type.Name}.{field.Name.Value}\" must be non-null.", node);
        }
        else if (field.Value is VariableNode variable
            && _variables.TryGetValue(variable.Name.Value, out var definition)
            && definition.Type is not NonNullTypeNode)
        {
            Context.Report(
                $"Variable \"{variable.Name.Value}\" must be non-nullable to be used for OneOf Input Object \"{type.Name}\".",
                node);
        }
    }

    private void CheckLeaf(ValueNode node)
    {
        if (Context.InputType is not { } locationType)
        {
            return;
        }

        switch (locationType.NamedType)
        {
            case ScalarType scalar:
                CheckScalar(node, scalar);
                break;
            case EnumType enumType:
                CheckEnum(node, enumType);
                break;
            default:
                Context.Report($"Expected value of type \"{locationType}\", found {node}.", node);
                break;
        }
    }

    private void CheckScalar(ValueNode node, ScalarType scalar)
    {
        try
        {
            scalar.CoerceLiteral(node);
        }
        catch (InputCoercionException exception)
        {
            Context.Report(exception.Message, node);
        }
    }

    private void CheckEnum(ValueNode node, EnumType type)
    {
        if (node is EnumValueNode value && type.TryGetValue(value.Value, out _))
        {
            return;
        }

        var text = node.ToString();
        var suggestion = DidYouMean.Phrase(DidYouMean.Similar(text, type.Values.Select(static v => v.Name)), "the enum value");

        Context.Report(
            node is EnumValueNode
                ? $"Value \"{text}\" does not exist in \"{type.Name}\" enum.{suggestion}"
                : $"Enum \"{type.Name}\" cannot represent non-enum value: {text}.{suggestion}",
            node);
    }

    private static bool HasField(ObjectValueNode node, string name)
    {
        for (var i = 0; i < node.Fields.Count; i++)
        {
            if (node.Fields[i].Name.Value == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Different names: that one is given twice is another rule's matter.</summary>
    private static int CountNames(ObjectValueNode node)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);

        for (var i = 0; i < node.Fields.Count; i++)
        {
            names.Add(node.Fields[i].Name.Value);
        }

        return names.Count;
    }
}
