using Cacao.Execution;
using Cacao.Fusion.Execution;
using Cacao.Types;

namespace Cacao.Fusion;

/// <summary>What was configured for one gateway.</summary>
internal sealed class FusionGatewaySetup(string name)
{
    public const string DefaultName = "_Default";

    public string Name { get; } = name;

    public Func<IServiceProvider, IGatewayConfigurationSource>? Configuration { get; set; }

    /// <summary>The schemas that the first generation will need, where they are read early.</summary>
    public GatewayPreparation? Preparation { get; set; }

    public List<Action<FusionRequestOptions>> RequestOptions { get; } = [];

    public List<Action<GatewayHttpOptions>> HttpOptions { get; } = [];

    /// <summary>Source schemas that this process serves, by the name they have in the composition.</summary>
    public Dictionary<string, string> InProcessSources { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Uri> HttpSources { get; } = new(StringComparer.Ordinal);

    /// <summary>Where trusted documents are.</summary>
    public IOperationDocumentStorage? DocumentStorage { get; set; }

    /// <summary>Where queries that clients have sent are kept; null for memory alone.</summary>
    public IOperationDocumentStorage? SentDocumentStorage { get; set; }

    /// <summary>What a schema must fit before it is taken; each throws when it does not.</summary>
    public List<Action<IServiceProvider, Schema>> SchemaChecks { get; } = [];

    /// <summary>Gives every source schema the process serves, whatever the archive's settings say.</summary>
    public bool AllInProcess { get; set; }
}
