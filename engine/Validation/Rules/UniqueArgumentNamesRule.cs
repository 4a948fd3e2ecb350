using Cacao.Language;

namespace Cacao.Validation;

/// <summary>An argument is given once (specification section 5.4.2).</summary>
internal sealed class UniqueArgumentNamesRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Field | NodeEvents.Directive;

    public override void Enter(FieldNode node) => Check(node.Arguments);

    public override void Enter(DirectiveNode node) => Check(node.Arguments);

    private void Check(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count > 1)
        {
            UniqueNames.Report(Context, arguments, static a => a.Name, static n => $"There can be only one argument named \"{n}\".");
        }
    }
}
