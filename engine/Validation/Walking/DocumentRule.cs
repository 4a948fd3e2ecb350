using Cacao.Language;

namespace Cacao.Validation;

/// <summary>
/// A rule at work on one document. All rules share one walk; each is called for the nodes it names in <see cref="Events"/>,
/// on the way in and on the way out, in the order of the rule set.
/// </summary>
internal abstract class DocumentRule
{
    public abstract NodeEvents Events { get; }

    protected ValidationContext Context { get; private set; } = null!;

    public void Attach(ValidationContext context) => Context = context;

    public virtual void Enter(DocumentNode node)
    {
    }

    public virtual void Leave(DocumentNode node)
    {
    }

    public virtual void Enter(OperationDefinitionNode node)
    {
    }

    public virtual void Leave(OperationDefinitionNode node)
    {
    }

    public virtual void Enter(FragmentDefinitionNode node)
    {
    }

    public virtual void Enter(VariableDefinitionNode node)
    {
    }

    public virtual void Enter(SelectionSetNode node)
    {
    }

    public virtual void Enter(FieldNode node)
    {
    }

    public virtual void Leave(FieldNode node)
    {
    }

    public virtual void Enter(FragmentSpreadNode node)
    {
    }

    public virtual void Enter(InlineFragmentNode node)
    {
    }

    public virtual void Enter(DirectiveNode node)
    {
    }

    public virtual void Leave(DirectiveNode node)
    {
    }

    /// <summary>Called with the directives of each definition of a field, an argument, an input field and an enum value.</summary>
    public virtual void EnterMember(IReadOnlyList<DirectiveNode> directives)
    {
    }

    public virtual void Enter(ArgumentNode node)
    {
    }

    public virtual void Enter(NamedTypeNode node)
    {
    }

    public virtual void Enter(ValueNode node)
    {
    }

    public virtual void Leave(ValueNode node)
    {
    }

    public virtual void Enter(ObjectFieldNode node)
    {
    }

    public virtual void Enter(SchemaDefinitionNode node)
    {
    }

    public virtual void Enter(TypeDefinitionNode node)
    {
    }

    public virtual void Enter(DirectiveDefinitionNode node)
    {
    }
}
