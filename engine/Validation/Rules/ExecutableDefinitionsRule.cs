using Cacao.Language;

namespace Cacao.Validation;

/// <summary>A document to execute holds operations and fragments only (specification section 5.1.1).</summary>
internal sealed class ExecutableDefinitionsRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Document;

    public override void Enter(DocumentNode node)
    {
        for (var i = 0; i < node.Definitions.Count; i++)
        {
            var definition = node.Definitions[i];

            var name = definition switch
            {
                SchemaDefinitionNode => "schema",
                IHasName named and TypeSystemDefinitionNode => $"\"{named.Name.Value}\"",
                _ => null,
            };

            if (name is not null)
            {
                Context.Report($"The {name} definition is not executable.", definition);
            }
        }
    }
}
