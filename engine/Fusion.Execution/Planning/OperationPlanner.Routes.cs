using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>Plans the gateway's own <c>node</c> and <c>nodes</c>: one call for each object type an id can name.</summary>
internal sealed partial class OperationPlanner
{
    private void PlanRoutes(Want want, SelectionSite? origin)
    {
        foreach (var type in want.Field.Child!.PossibleTypes.Indexes())
        {
            PlanRoute(want.Field, type, Want.Restrict(want.Children, type), origin);
        }
    }

    private void PlanRoute(ResponseField field, int type, List<Want> wants, SelectionSite? origin)
    {
        LookupDefinition? best = null;
        var bestScore = (Covered: -1, Cost: 0, Standing: 0);
        foreach (var lookup in _schema.ObjectTypes[type].Lookups)
        {
            if (!IsById(lookup))
            {
                continue;
            }

            var covered = 0;
            var cost = 0;
            foreach (var want in wants)
            {
                if (_schema.ObjectTypes[type].Fields[want.Field.Name].Sources.TryGetValue(lookup.Source, out var info)
                    && !info.IsPartial && info.Requirement is null)
                {
                    covered++;
                    cost += _estimator.Estimate(want.Field.Child, lookup.Source);
                }
            }

            var standing = Standing(type, lookup);
            if (covered > bestScore.Covered
                || (covered == bestScore.Covered
                    && (cost < bestScore.Cost || (cost == bestScore.Cost && standing > bestScore.Standing))))
            {
                best = lookup;
                bestScore = (covered, cost, standing);
            }
        }

        if (best is null)
        {
            // No source finds the type by its id: an id of it is answered with an error when it comes.
            return;
        }

        var node = new PlanNode(_nodes.Count, PlanNodeKind.Node, best.Source)
        {
            Lookup = best,
            RouteField = field,
            RouteType = type,
            TargetTypes = IndexSet.Of(type),
            Origin = origin,
        };
        node.Site = new SelectionSite(node, field.Child!, best.ReturnType, IndexSet.Of(type), null);
        var argument = best.Field.Arguments[0];
        node.Inputs.Add(new NodeInput($"__fusion_1_{argument.Name.Value}", TypeText.Print(argument.Type), true));
        AddNode(node);
        Refuse(PlanSite(node.Site, wants));
    }

    /// <summary>
    /// Whom to ask whether an object exists when several could: a source that shows its lookup to clients rather than one that only adds to
    /// objects it is told of, and that which gives the most of the type.
    /// </summary>
    private int Standing(int type, LookupDefinition lookup)
    {
        var standing = lookup.IsInternal ? 0 : 100_000;
        foreach (var field in _schema.ObjectTypes[type].Fields.Values)
        {
            if (field.Sources.TryGetValue(lookup.Source, out var info) && !info.IsPartial)
            {
                // What no other source gives says most.
                standing += field.Sources.Count == 1 ? 10 : 1;
            }
        }

        return standing;
    }

    private static bool IsById(LookupDefinition lookup)
        => lookup.Map.Count == 1
           && lookup.Map[0].Entries is [{ Path: { TypeCondition: null, Segments: [{ Name.Value: "id" }] }, ObjectValue: null, ListValue: null }];
}
