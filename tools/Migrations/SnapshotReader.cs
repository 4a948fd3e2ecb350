#nullable enable

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Internal;

namespace EShop.Migrations;

/// <summary>
/// Makes the last snapshot comparable. Asking whether the model has changed has closed the shared snapshot already; the framework's own reader then
/// gives nothing, and the next migration would begin from an empty database. So each reading takes a snapshot of its own.
/// </summary>
internal sealed class SnapshotReader(DbContext context) : ISnapshotModelProcessor
{
    public IModel? Process(IReadOnlyModel? model, bool resetVersion = false)
    {
        if (model is null || context.GetService<Microsoft.EntityFrameworkCore.Migrations.IMigrationsAssembly>().ModelSnapshot is not { } shared)
        {
            return null;
        }

        var own = (IMutableModel)((ModelSnapshot)Activator.CreateInstance(shared.GetType())!).Model;
        return context.GetService<IModelRuntimeInitializer>().Initialize(own.FinalizeModel(), designTime: true, validationLogger: null);
    }
}
