using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>
/// Decides which source schema gives which field.
/// <para>
/// A <em>site</em> is a selection set within a call. Planning starts with everything the client wants at the root and goes down:
/// (1) what the source of a site has is added to it; (2) what is left is fetched by lookups on the same entity, in as few source schemas
/// as possible, keys and requirements first; (3) what no lookup can reach goes back up, so that another source gives the parent field
/// again with the rest below it; (4) what comes back at the root cannot be planned.
/// </para>
/// </summary>
internal sealed partial class OperationPlanner
{
    private const int MaxNodes = 4096;

    // Hops between source schemas, below each other in the operation or required by each other: there has to be stack for them.
    private const int MaxDepth = 256;

    private readonly CompositeSchema _schema;
    private readonly OperationShape _shape;
    private readonly CallEstimator _estimator;
    private readonly List<PlanNode> _nodes = [];
    private readonly List<HashSet<PlanNode>> _recorders = [];
    private int _depth;
    private int _visits;

    private OperationPlanner(CompositeSchema schema, OperationShape shape)
    {
        _schema = schema;
        _shape = shape;
        _estimator = new CallEstimator(schema);
    }

    public static IReadOnlyList<PlanNode> Plan(CompositeSchema schema, OperationShape shape, out PlanningEffort effort)
    {
        var planner = new OperationPlanner(schema, shape);
        planner.PlanRoot();
        effort = new PlanningEffort(planner._steps, planner._visits);
        return planner._nodes;
    }

    private void PlanRoot()
    {
        var root = _shape.Root;
        var wants = Want.AllOf(root);
        PlanOwnFields(root, wants, null);
        wants.RemoveAll(w => w.Field.Kind != ResponseFieldKind.Data);
        if (wants.Count == 0)
        {
            return;
        }

        switch (_shape.Operation.Operation)
        {
            case OperationType.Query:
                var entity = new EntityContext(null);
                Refuse(ResolveWants(entity, root, root.OnlyType, wants, IndexSet.Empty));
                break;
            case OperationType.Mutation:
                PlanMutations(root, wants);
                break;
            default:
                PlanSubscription(root, wants);
                break;
        }
    }

    private static void Refuse(List<Want> unresolved)
    {
        if (unresolved.Count == 0)
        {
            return;
        }

        var want = unresolved[0];
        while (want.Children.Count > 0)
        {
            want = want.Children[0];
        }

        var coordinate = want.Field.Definition?.Coordinate ?? want.Field.Name;
        throw new PlanningException(
            $"The field `{coordinate}` cannot be fetched here: no source schema that has it can be reached.",
            PlanningErrorCodes.UnplannableField,
            coordinate);
    }

    private PlanNode AddNode(PlanNode node)
    {
        if (_nodes.Count == MaxNodes)
        {
            throw PlanningLimits.TooLarge($"The operation needs more than {MaxNodes} calls to source schemas.");
        }

        _nodes.Add(node);
        if (node.Origin is { } origin)
        {
            node.DependsOn.UnionWith(origin.Owners);
            origin.Followers.Add(node);
        }

        Touch(node);
        return node;
    }

    private void TouchOwners(SelectionSite site)
    {
        for (var i = 0; _recorders.Count > 0 && i < site.Owners.Count; i++)
        {
            Touch(site.Owners[i]);
        }
    }

    private void Touch(PlanNode node)
    {
        foreach (var recorder in _recorders)
        {
            recorder.Add(node);
        }
    }

    private PlanNode AddRootNode(ResponseObject root, int source, OperationType operation, CompositeType type, SelectionSite? origin)
    {
        var node = new PlanNode(_nodes.Count, PlanNodeKind.Root, source)
        {
            Operation = operation,
            Origin = origin,
            TargetTypes = IndexSet.Of(type.ObjectIndex),
        };
        node.Site = new SelectionSite(node, root, type, IndexSet.Of(type.ObjectIndex), null);
        return AddNode(node);
    }

    /// <summary>Plans the fields of a query object that the gateway answers itself.</summary>
    private void PlanOwnFields(ResponseObject target, List<Want> wants, SelectionSite? origin)
    {
        PlanNode? introspection = null;
        foreach (var want in wants)
        {
            if (want.Field.Kind is ResponseFieldKind.Node or ResponseFieldKind.Nodes)
            {
                PlanRoutes(want, origin);
            }
            else if (want.Field.Kind == ResponseFieldKind.Introspection)
            {
                introspection ??= AddIntrospection(target, origin);
                introspection.Site.GetOrAdd(want.Field).Types = target.PossibleTypes;
            }
        }
    }

    private PlanNode AddIntrospection(ResponseObject target, SelectionSite? origin)
    {
        var node = new PlanNode(_nodes.Count, PlanNodeKind.Introspection, -1) { TargetTypes = target.PossibleTypes, Origin = origin };
        node.Site = new SelectionSite(node, target, _schema.QueryType, target.PossibleTypes, null);
        return AddNode(node);
    }

    /// <summary>Mutations run one after the other; neighbours in one source schema share a call. Reads come after the last of them.</summary>
    private void PlanMutations(ResponseObject root, List<Want> wants)
    {
        PlanNode? last = null;
        var written = new List<PlanNode>();
        foreach (var want in wants)
        {
            var source = BestRootSource(want, last?.Source ?? -1);
            if (last is null || last.Source != source)
            {
                var node = AddRootNode(root, source, OperationType.Mutation, _schema.MutationType!, null);
                if (last is not null)
                {
                    node.DependsOn.Add(last);
                }

                last = node;
                written.Add(node);
            }

            Refuse(Attach(last.Site, want.Field, want.Types, want.Children));
        }

        foreach (var node in _nodes)
        {
            if (node.Operation != OperationType.Mutation && node.Kind != PlanNodeKind.Introspection)
            {
                node.DependsOn.Add(written[^1]);
            }
        }
    }

    private void PlanSubscription(ResponseObject root, List<Want> wants)
    {
        var source = BestRootSource(wants[0], -1);
        var node = AddRootNode(root, source, OperationType.Subscription, _schema.SubscriptionType!, null);
        foreach (var want in wants)
        {
            Refuse(Attach(node.Site, want.Field, want.Types, want.Children));
        }
    }

    private int BestRootSource(Want want, int preferred)
    {
        var best = -1;
        var bestCost = int.MaxValue;
        foreach (var (source, info) in want.Field.Definition!.Sources)
        {
            var cost = (_estimator.Estimate(want.Field.Child, source) * 2) + (source == preferred ? 0 : 1);
            if (!info.IsPartial && info.Requirement is null && cost < bestCost)
            {
                best = source;
                bestCost = cost;
            }
        }

        if (best < 0)
        {
            Refuse([want]);
        }

        return best;
    }
}
