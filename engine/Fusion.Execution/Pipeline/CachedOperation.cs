using Cacao.Language;
using Cacao.Types;

namespace Cacao.Fusion.Execution;

/// <summary>An operation with its plan, which is made by the first request and waited for by those beside it.</summary>
internal sealed class CachedOperation(
    CompositeSchema composite, Schema schema, DocumentNode document, OperationDefinitionNode syntax, string id)
{
    private readonly Lazy<OperationPlan> _plan = new(() => PlanCompiler.Compile(composite, document, syntax, id));

    public OperationDefinitionNode Syntax { get; } = syntax;

    public VariableCoercer Variables { get; } = new(schema, syntax.VariableDefinitions);

    /// <exception cref="PlanningException">There is no plan; each request is told the same.</exception>
    public OperationPlan Plan => _plan.Value;
}
