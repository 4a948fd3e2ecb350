using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>Nothing deprecated is used; for authors who want to know.</summary>
internal sealed class NoDeprecatedCustomRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Field | NodeEvents.Argument | NodeEvents.ObjectField | NodeEvents.Value;

    public override void Enter(FieldNode node)
    {
        if (Context is { Field: { DeprecationReason: { } reason } field, ParentType: { } parent })
        {
            Context.Report($"The field {parent.Name}.{field.Name} is deprecated. {reason}", node);
        }
    }

    public override void Enter(ArgumentNode node)
    {
        if (Context.Argument is not { DeprecationReason: { } reason } argument)
        {
            return;
        }

        var owner = Context.Directive is { } directive
            ? $"Directive \"@{directive.Name}\""
            : $"Field \"{Context.ParentType!.Name}.{Context.Field!.Name}\"";

        Context.Report($"{owner} argument \"{argument.Name}\" is deprecated. {reason}", node);
    }

    public override void Enter(ObjectFieldNode node)
    {
        if (Context.ParentInputType?.NamedType is InputObjectType type
            && type.TryGetField(node.Name.Value, out var field)
            && field.DeprecationReason is { } reason)
        {
            Context.Report($"The input field {type.Name}.{field.Name} is deprecated. {reason}", node);
        }
    }

    public override void Enter(ValueNode node)
    {
        if (node is EnumValueNode && Context.EnumValue is { DeprecationReason: { } reason } value)
        {
            Context.Report($"The enum value \"{Context.InputType!.NamedType.Name}.{value.Name}\" is deprecated. {reason}", node);
        }
    }
}
