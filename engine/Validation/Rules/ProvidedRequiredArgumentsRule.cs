using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Fields get the arguments they require (specification section 5.4.3).</summary>
internal sealed class ProvidedRequiredArgumentsRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Field;

    public override void Leave(FieldNode node)
    {
        if (Context.Field is not { } field)
        {
            return;
        }

        for (var i = 0; i < field.Arguments.Count; i++)
        {
            var argument = field.Arguments[i];

            if (argument.IsRequired() && !IsProvided(node.Arguments, argument.Name))
            {
                Context.Report(
                    $"Field \"{field.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, "
                    + "but it was not provided.",
                    node);
            }
        }
    }

    internal static bool IsProvided(IReadOnlyList<ArgumentNode> arguments, string name)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Name.Value == name)
            {
                return true;
            }
        }

        return false;
    }
}
