using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace EShop.Defaults;

/// <summary>Begins the processes of the shop.</summary>
public static class ServiceHost
{
    /// <summary>
    /// A builder with the settings of files, environment and arguments as they are at the start: to notice later changes, every folder below
    /// the content root would be watched, which takes longer than all else a start does where that is a repository. What no service has a use
    /// for is not loaded: IIS, HTTP/3, the providers of Windows' logs. HTTPS is there where <c>Kestrel:Endpoints</c> asks for it.
    /// </summary>
    /// <param name="args">The command line; <c>--hostBuilder:reloadConfigOnChange=true</c> watches after all.</param>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false", .. args]);
        builder.WebHost.UseKestrelHttpsConfiguration();
        return builder;
    }
}
