using System.Text.Json;
using EShop.Local;
using EShop.Local.Processes;

namespace EShop.Cli.Shop;

/// <summary>What runs now, kept in <c>.eshop/shop.json</c> for the commands that come after.</summary>
internal sealed record ShopState
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public required int ProcessId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required string Mode { get; init; }

    public required Uri Gateway { get; init; }

    public TimeSpan PaymentDeadline { get; init; }

    public IReadOnlyList<RunningService> Services { get; init; } = [];

    /// <summary>Name and address of what a reader can open.</summary>
    public IReadOnlyList<ShopAddress> Addresses { get; init; } = [];

    /// <summary>The shop that runs; null, and the file removed, where the one it speaks of has ended altogether.</summary>
    public static ShopState? Read(LocalFolders folders)
    {
        var path = PathOf(folders);
        if (!File.Exists(path))
        {
            return null;
        }

        var state = JsonSerializer.Deserialize<ShopState>(File.ReadAllText(path), s_json);
        if (state is not null && (state.IsSupervised || state.Services.Any(service => service.IsAlive)))
        {
            return state;
        }

        File.Delete(path);
        return null;
    }

    public bool IsSupervised => RunningProcess.IsAlive(ProcessId, "eshop.dll");

    public void Write(LocalFolders folders) => PrivateFile.Write(PathOf(folders), JsonSerializer.Serialize(this, s_json));

    public static void Delete(LocalFolders folders) => File.Delete(PathOf(folders));

    private static string PathOf(LocalFolders folders) => folders.StateFile("shop.json");
}
