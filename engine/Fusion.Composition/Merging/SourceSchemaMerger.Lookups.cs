using Cacao.Language;
using static Cacao.Fusion.Composition.SyntaxFactory;

namespace Cacao.Fusion.Composition;

internal sealed partial class SourceSchemaMerger
{
    private void AddLookups()
    {
        foreach (var lookup in _schemas.SelectMany(LookupDiscovery.Find))
        {
            if (_merged.Type(lookup.TypeName) is not { } type)
            {
                continue;
            }

            foreach (var group in LookupDiscovery.MapGroups(lookup.Field))
            {
                type.Directives.Add(Directive(
                    DirectiveNames.FusionLookup,
                    Schema(lookup.Schema),
                    Argument("key", LookupDiscovery.Key(group).ToString()),
                    Argument("field", FieldSignature.Print(lookup.Field)),
                    Argument("map", Strings(group.Select(m => m.ToString()))),
                    Argument("path", lookup.Path is null ? new NullValueNode() : String(lookup.Path)),
                    Argument("internal", lookup.IsInternal)));
            }
        }
    }

    // The sources' node and nodes fields can each answer for their own types alone; the gateway's own can answer for all.
    private void ReplaceNodeFields()
    {
        if (_merged.Type<InterfaceTypeDefinition>("Node") is null || _merged.QueryType is not { } query)
        {
            return;
        }

        query.Fields.RemoveAll(f => f.Name == "node" && f.Type.Text() == "Node");
        query.Fields.RemoveAll(f => f.Name == "nodes" && f.Type.NamedType() == "Node");

        if (_options.EnableGlobalObjectIdentification && query.Field("node") is null)
        {
            var node = new FieldDefinition(query, "node", TypeNodeExtensions.Named("Node"));
            node.Arguments.Add(new InputValueDefinition("id", new NonNullTypeNode(TypeNodeExtensions.Named("ID"))));
            query.Fields.Add(node);
        }
    }
}
