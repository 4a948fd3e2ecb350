using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Every fragment is used (specification section 5.5.1.4).</summary>
internal sealed class NoUnusedFragmentsRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Document;

    public override void Leave(DocumentNode node)
    {
        if (Context.Fragments.Count == 0)
        {
            return;
        }

        var used = new HashSet<string>(StringComparer.Ordinal);

        for (var i = 0; i < node.Definitions.Count; i++)
        {
            if (node.Definitions[i] is OperationDefinitionNode operation)
            {
                foreach (var fragment in Context.Fragments.GetReachable(operation))
                {
                    used.Add(fragment.Name.Value);
                }
            }
        }

        for (var i = 0; i < node.Definitions.Count; i++)
        {
            if (node.Definitions[i] is FragmentDefinitionNode fragment && !used.Contains(fragment.Name.Value))
            {
                Context.Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
            }
        }
    }
}
