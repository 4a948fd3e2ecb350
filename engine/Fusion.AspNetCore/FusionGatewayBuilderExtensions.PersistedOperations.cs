using Cacao.Execution;
using Cacao.Fusion;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says which documents a gateway executes.</summary>
public static class FusionGatewayBuilderPersistedOperationExtensions
{
    /// <summary>Executes trusted documents by their id; query texts are refused. Documents that code gives are executed all the same.</summary>
    public static IFusionGatewayBuilder UsePersistedOperationPipeline(this IFusionGatewayBuilder builder)
        => builder.ModifyRequestOptions(static o => o.PersistedOperations.OnlyAllowPersistedDocuments = true);

    /// <summary>Takes queries by their SHA-256 once a client has sent their text.</summary>
    public static IFusionGatewayBuilder UseAutomaticPersistedOperationPipeline(this IFusionGatewayBuilder builder)
        => builder.ModifyRequestOptions(static o => o.PersistedOperations.AllowAutomaticPersistedQueries = true);

    /// <summary>Takes queries by their SHA-256 once a client has sent their text, to this gateway or another that uses the folder.</summary>
    /// <param name="folder">Where they are kept.</param>
    /// <param name="capacity">How many; those that were not used for longest go first.</param>
    public static IFusionGatewayBuilder UseAutomaticPersistedOperationPipeline(
        this IFusionGatewayBuilder builder, string folder, int capacity = 10_000)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        builder.GetSetup().SentDocumentStorage = new SentDocumentFolder(System.IO.Path.GetFullPath(folder), capacity);
        return builder.UseAutomaticPersistedOperationPipeline();
    }

    /// <summary>Reads trusted documents from a folder of <c>id.graphql</c> files.</summary>
    public static IFusionGatewayBuilder AddFileSystemOperationDocumentStorage(this IFusionGatewayBuilder builder, string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return builder.AddOperationDocumentStorage(new FileSystemOperationDocumentStorage(System.IO.Path.GetFullPath(folder)));
    }

    /// <summary>Reads trusted documents from a storage.</summary>
    public static IFusionGatewayBuilder AddOperationDocumentStorage(this IFusionGatewayBuilder builder, IOperationDocumentStorage storage)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(storage);
        builder.GetSetup().DocumentStorage = storage;
        return builder;
    }
}
